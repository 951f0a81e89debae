namespace DigestBot.Host.CommandLine;

/// <summary>Whose request bodies can be printed.</summary>
internal enum ReplyPlatform
{
    Discord,
    Slack,
}
