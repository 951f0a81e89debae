namespace DigestBot.Discord;

/// <summary>How interactions come in. Discord delivers those of one application by one way only.</summary>
public enum DiscordDoor
{
    /// <summary>Over a connection that the bot opens; no public address is needed.</summary>
    Gateway,

    /// <summary>As requests to the interactions endpoint.</summary>
    Http,

    /// <summary>Either: for a change from one to the other.</summary>
    Both,
}
