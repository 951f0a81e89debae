using System.Text.Json;

namespace DigestBot.Text.Tests.Seeds;

/// <summary>What must come out of one pasted dump, as its JSON file says.</summary>
internal sealed record SeedExpectation
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Title { get; init; }

    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    public string? Dateline { get; init; }

    public required string Published { get; init; }

    public required string Language { get; init; }

    public required string BodyStarts { get; init; }

    public required string BodyEnds { get; init; }

    public required int Paragraphs { get; init; }

    public required IReadOnlyList<string> MustNotContain { get; init; }

    public required IReadOnlyList<SeedQuote> Quotes { get; init; }

    public required IReadOnlyList<SeedTime> Times { get; init; }

    public required IReadOnlyList<SeedKeyDate> KeyFutureDates { get; init; }

    /// <summary>Verbatim fragments that the standard gist must hold; empty when the file does not say.</summary>
    public IReadOnlyList<string> GistMustContain { get; init; } = [];

    public static SeedExpectation Read(string path) =>
        JsonSerializer.Deserialize<SeedExpectation>(File.ReadAllText(path), Format)!;

    /// <summary>A quote without its outer marks; speaker null when the article names none.</summary>
    internal sealed record SeedQuote(string Text, string? Speaker, string Kind);

    /// <summary>A time expression and its TIMEX3 value; the same one may stand in the text several times.</summary>
    internal sealed record SeedTime(string Text, string Value, int Count = 1);

    /// <summary>The first day of something to come, with the clause that says what.</summary>
    internal sealed record SeedKeyDate(string Date, string What);
}
