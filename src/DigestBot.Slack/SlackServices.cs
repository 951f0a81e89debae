using DigestBot.Commands;
using DigestBot.Installations;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Installations.Door;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Slack.Messaging;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Signatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigestBot.Slack;

public static class SlackServices
{
    /// <summary>
    /// The bot in Slack. Needs <see cref="SlackOptions"/> that were checked, the commands with their stores, <see cref="IInstallationStore"/>,
    /// <see cref="IKeyRing"/> and <see cref="IWorkspaceSettings"/>, a clock, a <see cref="TimeProvider"/> and logging. Nothing connects before
    /// <see cref="AddSlackDoors"/>.
    /// </summary>
    /// <param name="services">Where it goes.</param>
    /// <param name="pathOf">The full path of a file as a setting names it.</param>
    /// <param name="keyFile">Where the key to the tokens lies unless a setting names another place.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, Func<string, string> pathOf, string keyFile) => services
        .AddSingleton(provider => Options(provider).ReadSecrets(pathOf))
        .AddSingleton(provider => KeyLock.Of(Options(provider), pathOf, keyFile))
        .AddSingleton(provider => new SlackWireSettings(new Uri(Options(provider).BaseUrl)))
        .AddSlackInstallations()
        .AddSlackWire()
        .AddSlackCommands()
        .AddSlackDoorways()
        .AddSingleton<HandleSlackRequest>(provider => provider.GetRequiredService<SlackRequestHandler>().HandleAsync)
        .AddSingleton(provider => new SigningSecret(provider.GetRequiredService<SlackSecrets>().SigningSecret))
        .AddSingleton(provider => new SlackSetup(provider));

    /// <summary>What runs as long as the bot is in Slack. What was acknowledged is finished last, so it is stopped last.</summary>
    public static IServiceCollection AddSlackDoors(this IServiceCollection services, SlackOptions options)
    {
        services
            .AddSlackMessaging()
            .AddHostedService(provider => provider.GetRequiredService<CommandBacklog>());
        return options.HasSocket ? services.AddSlackSocketDoor(provider => provider.GetRequiredService<SlackSecrets>().AppToken!) : services;
    }

    private static SlackOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SlackOptions>>().Value;

    /// <summary>Tokens: that of the settings, or those that installing brought.</summary>
    private static IServiceCollection AddSlackInstallations(this IServiceCollection services) => services
        .AddSingleton<TokenProtection>()
        .AddSingleton(provider => new InstallAddresses(Options(provider).PublicUrl))
        .AddSingleton<InstallationRecords>()
        .AddSingleton<InstallationEvents>()
        .AddSingleton<TokenRenewal>()
        .AddSingleton<InstalledTokens>()
        .AddSingleton<InstallState>()
        .AddSingleton<InstallDoor>()
        .AddSingleton(provider => new OAuthClient(Options(provider).ClientId, provider.GetRequiredService<SlackSecrets>().ClientSecret ?? ""))
        .AddSingleton<RequestGrant>(provider => (request, cancellation) => GrantRequests.SendAsync(
            // the API asks for tokens, and renewing a token asks the API
            provider.GetRequiredService<SlackApi>(), provider.GetRequiredService<OAuthClient>(), request, cancellation))
        .AddSingleton<ISlackTokens>(provider => Options(provider).HasInstallations
            ? provider.GetRequiredService<InstalledTokens>()
            : new ConfiguredToken(
                provider.GetRequiredService<SlackSecrets>().BotToken!,
                // the API asks for tokens, too
                (token, cancellation) => provider.GetRequiredService<SlackApi>().TestAsync(token, cancellation)));
}
