const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "a part of its path is a file, not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "is on a read-only disk",
  ENOSPC: "the disk is full",
  ELOOP: "is a circle of symbolic links",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "is too large to read",
  ERR_STRING_TOO_LONG: "is too large to read",
};

/** Why the operating system refused, in words; `undefined` for an error that is not its refusal but a bug. */
export function systemErrorReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return Object.hasOwn(reasons, error.code) ? reasons[error.code] : "syscall" in error ? error.message : undefined;
}
