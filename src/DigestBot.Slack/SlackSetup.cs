using DigestBot.Slack.Installations;
using DigestBot.Slack.Installations.Protection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigestBot.Slack;

/// <summary>What is asked once, at start or by hand.</summary>
public sealed class SlackSetup
{
    private readonly IServiceProvider services;

    internal SlackSetup(IServiceProvider services) => this.services = services;

    private SlackOptions Options => services.GetRequiredService<IOptions<SlackOptions>>().Value;

    /// <summary>Where a workspace installs the bot; null when none can.</summary>
    public Uri? Install => Options.HasInstallations ? services.GetRequiredService<InstallAddresses>().Install : null;

    /// <summary>What is new or wrong about the key to the tokens, one sentence; null for nothing. Needs the store to be open.</summary>
    public string? KeyNotice() => !Options.HasInstallations ? null
        : services.GetRequiredService<TokenProtection>().Problem() ?? services.GetRequiredService<KeyLock>().News;
}
