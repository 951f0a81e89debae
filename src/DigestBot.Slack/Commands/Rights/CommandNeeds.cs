
namespace DigestBot.Slack.Commands.Rights;

/// <summary>What a command changes, and so whose leave it needs.</summary>
internal enum CommandNeeds
{
    /// <summary>Reading is for everybody.</summary>
    Nothing,

    /// <summary>What one channel gets.</summary>
    Channel,

    /// <summary>The topics and feeds of the whole workspace.</summary>
    Workspace,
}
