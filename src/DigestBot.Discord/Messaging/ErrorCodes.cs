namespace DigestBot.Discord.Messaging;

/// <summary>Discord's numbers for what it refuses (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json).</summary>
internal static class ErrorCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int TagRequired = 40067;
    public const int MissingAccess = 50001;
    public const int CannotMessageUser = 50007;
    public const int NotATextChannel = 50008;
    public const int MissingPermissions = 50013;
    public const int WrongChannelType = 50024;
    public const int InvalidBody = 50035;
    public const int ThreadIsArchived = 50083;
    public const int ThreadIsLocked = 160005;
    public const int TooManyThreads = 160006;
    public const int BlockedByAutoMod = 200000;
    public const int TitleBlockedByAutoMod = 200001;
}
