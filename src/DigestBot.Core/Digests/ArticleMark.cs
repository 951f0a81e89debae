namespace DigestBot.Digests;

/// <summary>What became of an article in the briefings of a channel. The numbers are kept in ledgers.</summary>
public enum ArticleMark
{
    /// <summary>It was there and is no news: from before the first briefing, or too old when it came in.</summary>
    PassedOver = 0,

    /// <summary>It told a story, or stood behind one.</summary>
    Told = 1,

    /// <summary>More widely reported stories filled the briefing.</summary>
    TooFarDown = 2,

    /// <summary>Its story was muted.</summary>
    Muted = 3,

    /// <summary>It is a copy of an article that was told.</summary>
    Copy = 4,

    /// <summary>It goes on with a story that was told, and every sentence, quote and date of it that was worth telling was told before.</summary>
    NothingNew = 5,

    /// <summary>It is to be told, and its turn has not come.</summary>
    Waiting = 6,
}
