namespace DigestBot.Simulators.Slack.Journals;

/// <summary>The rules that a bot can break. An answer about the world (no such channel, not a member) is no violation.</summary>
public enum ViolationRule
{
    /// <summary>A request beyond the pace, or inside the wait that a 429 asked for.</summary>
    RateLimit,

    /// <summary>Arguments that Slack refuses, or that it does not know and silently drops.</summary>
    Arguments,

    /// <summary>Blocks or a view that Slack refuses.</summary>
    Blocks,

    /// <summary>More than 12,000 characters over all blocks: Slack promises nothing above it.</summary>
    BlockText,

    /// <summary>Text that would ping everybody or a group.</summary>
    Mention,

    /// <summary>A message that Slack would add previews of its links to.</summary>
    Unfurl,

    /// <summary>No token, or one that never was.</summary>
    Token,

    /// <summary>A method or path that does not exist.</summary>
    Route,

    /// <summary>An acknowledgement too late, twice, of nothing, or with what is not taken.</summary>
    Acknowledgement,

    /// <summary>A trigger used twice or after its three seconds.</summary>
    Trigger,

    /// <summary>A response_url used a sixth time, after half an hour, or with what it does not take.</summary>
    ResponseUrl,

    /// <summary>A Socket Mode connection with a used ticket, an eleventh one, or a message that is none.</summary>
    Socket,

    /// <summary>A forged or stale request that the bot did not refuse, or a true one that it did.</summary>
    Signature,

    /// <summary>A code, redirect or state used wrongly, a refresh token used twice.</summary>
    OAuth,

    /// <summary>The simulator itself failed: it proves nothing until it is mended.</summary>
    Simulator,
}
