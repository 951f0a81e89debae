namespace DigestBot.Discord.Wire.Gateway;

/// <summary>https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes</summary>
internal static class CloseCodes
{
    /// <summary>Ours, to go on later: 1000 and 1001 would end the session.</summary>
    public const int GoingOn = 4900;

    public static ConnectionEnd Judge(int code, GatewaySession? session) => Final(code) is { } reason
        ? new ConnectionEnd.Final(reason)
        : session is null || EndsSession(code)
            ? new ConnectionEnd.Lost(Sentence(code))
            : new ConnectionEnd.Resumable(Sentence(code), session);

    private static string? Final(int code) => code switch
    {
        4004 => "Discord does not know the bot's token (4004). Set Discord:Token to the one on the application's Bot page.",
        4010 => "Discord refused the number of this connection (4010): an invalid shard. This is a fault of the bot.",
        4011 => "The bot is in too many servers for so few connections (4011). Start it again: it asks Discord how many it needs.",
        4012 => "Discord no longer speaks this version of its gateway (4012). The bot needs an update.",
        4013 => "Discord refused the events asked for (4013): invalid intents. This is a fault of the bot.",
        4014 => "Discord refused the events asked for (4014): intents that the application may not use. This is a fault of the bot.",
        _ => null,
    };

    /// <summary>Not authenticated, sequence unknown, session timed out; 1000 ends a session whoever sends it.</summary>
    private static bool EndsSession(int code) => code is 1000 or 4003 or 4007 or 4009;

    private static string Sentence(int code) => code switch
    {
        4000 => "Discord closed the connection after an error of its own (4000).",
        4001 or 4002 or 4005 => $"Discord did not understand the bot ({code}).",
        4003 => "Discord had forgotten who the bot is (4003).",
        4007 => "Discord did not know the last event the bot named (4007).",
        4008 => "The bot sent too much at once (4008).",
        4009 => "The session timed out (4009).",
        _ => $"Discord closed the connection ({code}).",
    };
}
