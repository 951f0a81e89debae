namespace DigestBot.Text.Extraction.Dumps;

/// <summary>One line of a dump, blanks folded.</summary>
internal readonly record struct DumpLine(string Text, LineKind Kind);
