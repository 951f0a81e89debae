namespace DigestBot.Host.CommandLine;

/// <summary>How an answer is written on the command line.</summary>
internal enum ReplyFormat
{
    Screen,
    Json,
    Markdown,
    Html,
    Discord,
    Slack,
}
