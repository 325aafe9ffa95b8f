import type { FrameworkData } from "ddat-skills";
import type { TableNote } from "ddat-skills/formats";
import type { PlanTrainingOptions } from "ddat-skills/plan";
import type { Page } from "ddat-skills/render";
import type { CoursesRead } from "../session.js";

/** What the page asks the desk. */
export interface DeskQuestions {
  readonly people: { readonly bytes: Uint8Array };
  readonly framework: { readonly files: readonly [Uint8Array, Uint8Array] };
  readonly team: { readonly roleLevel: string; readonly without: readonly string[] };
  readonly template: Record<never, never>;
  readonly courses: { readonly bytes: Uint8Array };
  readonly plan: {
    readonly roleLevel: string;
    readonly has: { readonly [skill: string]: string | null };
    readonly options: PlanTrainingOptions;
  };
}

/** What it answers. */
export interface DeskAnswers {
  readonly people: { readonly names: readonly string[]; readonly notes: readonly TableNote[] };
  readonly framework: FrameworkData;
  readonly team: { readonly value: unknown; readonly page: Page };
  readonly template: string;
  readonly courses: Omit<CoursesRead, "file">;
  readonly plan: { readonly value: unknown; readonly page: Page };
}

export interface DeskMessage {
  readonly id: number;
  readonly kind: keyof DeskQuestions;
  readonly question: DeskQuestions[keyof DeskQuestions];
}

export type DeskReply = { readonly id: number } & (
  | { readonly answer: DeskAnswers[keyof DeskAnswers] }
  | { readonly mistake: string }
);
