namespace DigestBot.Text;

/// <summary>One text to analyse, with what is known about it from outside.</summary>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record AnalysisInput
{
    /// <summary>The largest input that is read, in bytes: a larger one gets a reason in place of a text. News pages stay well under 1 MB.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>What the text is.</summary>
    public required AnalysisKind Kind { get; init; }

    /// <summary>The decoded page, dump or plain text. Ignored when <see cref="Bytes"/> is set.</summary>
    public string Text { get; init; } = "";

    /// <summary>The page or text as it came, to be decoded by byte-order mark, declaration, <see cref="Charset"/> and detection; null when already decoded.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>The charset named by the transport (an HTTP header), or null.</summary>
    public string? Charset { get; init; }

    /// <summary>The address the text came from, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>
    /// The publication date known from outside, as written. For pages and dumps it is used only when the text names none;
    /// for plain text it is the date. Null when unknown: relative expressions then stay without an interval.
    /// </summary>
    public CalendarMoment? Published { get; init; }

    /// <summary>The headline known from outside, or null. For plain text it helps the gist and nothing else.</summary>
    public string? Title { get; init; }

    /// <summary>The language known from outside as a BCP 47 code, or null to detect it.</summary>
    public string? Language { get; init; }
}
