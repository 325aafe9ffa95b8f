import { expect, test } from "vitest";
import { foldedWords } from "./foldedWords.js";
import { wordsOf } from "./wordsOf.js";

test.each([
  ["User-Researcher (Café's)", ["user", "researcher", "cafes"]],
  ["C# / C++ & .NET", ["c#", "c++", "and", "net"]],
  [" \t—🧁", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ["Systems analysts", ["system", "analyst"]],
  ["Business analysis status", ["business", "analysis", "status"]],
  ["Information and communications technology", ["it"]],
  ["ICT", ["it"]],
  ["Head of information technology", ["head", "of", "it"]],
  ["information officer", ["information", "officer"]],
  ["User experience and user interface designer", ["ux", "ui", "designer"]],
  ["Quality assurance & test", ["qa", "test"]],
  ["Snr developer", ["senior", "developer"]],
  ["and", ["and"]],
])("%j is searched for as %j", (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
