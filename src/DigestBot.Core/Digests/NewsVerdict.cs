namespace DigestBot.Digests;

/// <summary>What became of an article on its way into a digest.</summary>
public enum NewsVerdict
{
    /// <summary>Its story is told, and it tells it.</summary>
    Told,

    /// <summary>Its story is told by the article it is a copy of, or by another version of it.</summary>
    Copy,

    /// <summary>Its story is told by another report.</summary>
    OtherReport,

    /// <summary>Its story stands too far down for the length.</summary>
    TooFarDown,

    /// <summary>Its story was muted.</summary>
    Muted,

    /// <summary>It was published outside the window.</summary>
    OutsideWindow,

    /// <summary>It lacks words of the topic, or only mentions them.</summary>
    OffTopic,

    /// <summary>The topic does not want its language.</summary>
    OtherLanguage,
}
