namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What the lines around a pasted article say about it. Headline is the index of its line, or -1.</summary>
internal sealed record DumpHeader(int Headline, string? Title, IReadOnlyList<string> Authors, string? Publisher, CalendarMoment? Published);
