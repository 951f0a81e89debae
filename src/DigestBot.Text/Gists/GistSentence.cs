namespace DigestBot.Text.Gists;

/// <summary>A sentence as the gist weighs it.</summary>
internal sealed record GistSentence
{
    /// <summary>The sentence without a dateline.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its place among the sentences that may stand in a gist, from 0.</summary>
    public required int Position { get; init; }

    public required int Words { get; init; }

    /// <summary>Share of its characters between quotation marks.</summary>
    public required double QuotedShare { get; init; }

    /// <summary>Share of its words that are first or second person.</summary>
    public required double OwnVoiceShare { get; init; }

    /// <summary>It points back to the sentence before, or ends a quotation that began there.</summary>
    public required bool NeedsPrevious { get; init; }

    /// <summary>It adds to something told before, whatever that was: it may not come first.</summary>
    public required bool AddsToOthers { get; init; }

    /// <summary>It begins a quotation that ends in the sentence after.</summary>
    public required bool NeedsNext { get; init; }

    public required bool IsQuestion { get; init; }

    /// <summary>It opens a paragraph.</summary>
    public required bool OpensParagraph { get; init; }

    /// <summary>The same sentence, held to stand alone.</summary>
    public GistSentence Freed() => this with { NeedsPrevious = false, NeedsNext = false, AddsToOthers = false };
}
