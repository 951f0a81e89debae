namespace DigestBot.Text.Extraction.Credits;

/// <summary>The start of a report: the place it was sent from, as written, and the agency that sent it.</summary>
internal readonly record struct Dateline(string? Place, string? Agency);
