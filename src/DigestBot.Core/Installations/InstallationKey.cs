using DigestBot.Subscriptions;

namespace DigestBot.Installations;

/// <summary>One installation of the bot.</summary>
/// <param name="Platform">Where it is installed.</param>
/// <param name="Holder">Who installed it, as the platform names them: a workspace, or an organisation for all of its workspaces.</param>
public readonly record struct InstallationKey(Platform Platform, string Holder);
