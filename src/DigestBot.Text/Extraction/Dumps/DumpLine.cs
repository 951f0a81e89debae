namespace DigestBot.Text.Extraction.Dumps;

/// <summary>One line of a dump, blanks folded; <see cref="AfterBlank"/> tells whether an empty line stood before it.</summary>
internal readonly record struct DumpLine(string Text, LineKind Kind, bool AfterBlank);
