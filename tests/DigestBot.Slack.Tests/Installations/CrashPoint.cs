namespace DigestBot.Slack.Tests.Installations;

/// <summary>Where a node dies while it renews a token.</summary>
public enum CrashPoint
{
    BeforeItsTurn,
    AfterItsTurn,
    BeforeSlackHears,
    AfterSlackHasRenewed,
    BeforeItIsKept,
    AfterItIsKept,
}
