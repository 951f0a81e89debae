using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>Words between backticks, where only backticks and line breaks need disarming.</summary>
internal readonly record struct DiscordCode(string Words)
{
    public string Written => $"`{PlainLine.Of(Words).Replace('`', '\'')}`";
}
