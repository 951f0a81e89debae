namespace DigestBot.Text.Languages;

/// <summary>The words of a site's own chrome, by-lines and date lines. All in lower case.</summary>
internal sealed record PageWords
{
    public static PageWords None { get; } = new();

    /// <summary>Lines that are chrome when they hold nothing else.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>How lines of chrome begin.</summary>
    public IReadOnlyList<string> Starts { get; init; } = [];

    /// <summary>What only lines of chrome (legal notices, cookie boxes, newsletters) say.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Headings of what follows an article: comments, related stories.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>Words before an author's name.</summary>
    public IReadOnlyList<string> ByLines { get; init; } = [];

    /// <summary>Words that are no part of an author's name: roles, desks.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Words before a publication date.</summary>
    public IReadOnlyList<string> PublishedLabels { get; init; } = [];

    /// <summary>Words before the date of a later change.</summary>
    public IReadOnlyList<string> UpdatedLabels { get; init; } = [];

    /// <summary>How lines begin or end that say how old something is: "3 hours ago", "vor 3 Stunden".</summary>
    public IReadOnlyList<string> Ages { get; init; } = [];

    /// <summary>How picture captions and credits begin or end.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Units a page counts in: views, likes, comments, minutes of reading.</summary>
    public IReadOnlyList<string> Counters { get; init; } = [];

    /// <summary>What a page says instead of the rest of an article: subscribe, log in.</summary>
    public IReadOnlyList<string> Paywalls { get; init; } = [];

    /// <summary>What a page says that wants consent before it shows anything.</summary>
    public IReadOnlyList<string> Consents { get; init; } = [];
}
