namespace DigestBot.Digests;

/// <summary>Where a language writes dates otherwise than the machine's patterns for its cultures do. Patterns are .NET's.</summary>
public sealed record DateStyle
{
    /// <summary>As the culture has it.</summary>
    public static DateStyle OfCulture { get; } = new();

    /// <summary>A day with weekday and year; null for the culture's.</summary>
    public string? LongDay { get; init; }

    /// <summary>A time of day; null for the culture's.</summary>
    public string? Time { get; init; }

    /// <summary>How a year stands alone.</summary>
    public string Year { get; init; } = "yyyy";

    /// <summary>Between two numbers: "15–17 June".</summary>
    public string Until { get; init; } = "–";

    /// <summary>Between two dates: "28 March – 2 April".</summary>
    public string UntilDate { get; init; } = " – ";

    /// <summary>Between a day and a time of it.</summary>
    public string AtTime { get; init; } = ", ";

    /// <summary>How the first of a month is numbered.</summary>
    public string First { get; init; } = "1";
}
