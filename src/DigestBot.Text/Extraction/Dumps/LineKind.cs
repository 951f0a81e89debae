namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line of a pasted page is.</summary>
internal enum LineKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A short line that may be a headline, a sub-heading or a name.</summary>
    Short,
    ByLine,
    DateLine,
    Counter,
    Navigation,
    Caption,

    /// <summary>A pointer to another story, or the heading of a list of them.</summary>
    Related,

    /// <summary>Cookie boxes, newsletters, legal lines.</summary>
    Notice,

    /// <summary>What only stands after an article: comments, the copyright line.</summary>
    Ending,

    /// <summary>Page numbers and jumps of a printed page.</summary>
    PageMark,
}
