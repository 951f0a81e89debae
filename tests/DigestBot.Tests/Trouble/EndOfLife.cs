namespace DigestBot.Tests.Trouble;

/// <summary>How and at what a process ends.</summary>
internal enum EndOfLife
{
    /// <summary>It is told to stop while it does nothing.</summary>
    Stopped,

    /// <summary>It is killed while it does nothing.</summary>
    Killed,

    /// <summary>It is told to stop while a page is under way.</summary>
    StoppedWhileSending,

    /// <summary>It is killed before the page is out.</summary>
    KilledBeforeSending,

    /// <summary>It is killed when the page stands in the channel, before it knows.</summary>
    KilledAfterSending,

    /// <summary>It is killed while it waits for a feed.</summary>
    KilledWhileFetching,
}
