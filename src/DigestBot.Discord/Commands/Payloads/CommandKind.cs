namespace DigestBot.Discord.Commands.Payloads;

/// <summary>https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types</summary>
internal enum CommandKind
{
    ChatInput = 1,
    User = 2,
    Message = 3,
}
