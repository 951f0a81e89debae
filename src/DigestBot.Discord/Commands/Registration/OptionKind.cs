namespace DigestBot.Discord.Commands.Registration;

/// <summary>https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type</summary>
internal enum OptionKind
{
    Text = 3,
    Integer = 4,
    Channel = 7,
}
