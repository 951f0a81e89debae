using DigestBot.Commands;
using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Registration;
using DigestBot.Discord.Doors;
using DigestBot.Discord.Messaging;
using DigestBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigestBot.Discord;

public static class DiscordServices
{
    /// <summary>
    /// The bot on Discord. Needs <see cref="DiscordOptions"/> that were checked, a <see cref="DefaultZone"/>, the commands with their
    /// stores, a clock, a <see cref="TimeProvider"/> and logging. Nothing connects before <see cref="AddDiscordDoors"/>.
    /// </summary>
    /// <param name="services">Where it goes.</param>
    /// <param name="pathOf">The full path of a file as a setting names it.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, Func<string, string> pathOf) => services
        .AddSingleton(provider => Settings(provider.GetRequiredService<IOptions<DiscordOptions>>().Value, pathOf))
        .AddDiscordWire()
        .AddSingleton<ReplySender>()
        .AddSingleton<DeferredWork>()
        .AddSingleton<CommandAnswers>()
        .AddSingleton<LinkDigests>()
        .AddSingleton<DoorWatch>()
        .AddSingleton<DoorCheckup>()
        .AddSingleton<Doctor>()
        .AddSingleton<SlashCommands>()
        .AddSingleton<SubscribeForm>()
        .AddSingleton<ComponentPresses>()
        .AddSingleton<Autocompletion>()
        .AddSingleton<InteractionHandler>()
        .AddSingleton<HttpDoor>()
        .AddSingleton<ApplicationIdentity>()
        .AddSingleton<CommandRegistration>()
        .AddSingleton(provider => new DiscordSetup(
            provider.GetRequiredService<ApplicationIdentity>(),
            provider.GetRequiredService<CommandRegistration>(),
            provider.GetRequiredService<IOptions<DiscordOptions>>()));

    /// <summary>What runs as long as the bot is on Discord. What was acknowledged is finished last, so it is stopped last.</summary>
    public static IServiceCollection AddDiscordDoors(this IServiceCollection services, DiscordOptions options)
    {
        services
            .AddDiscordMessaging(options.Publish)
            .AddHostedService(provider => provider.GetRequiredService<CommandBacklog>())
            .AddHostedService<RegistrationService>();
        return options.HasGateway ? services.AddHostedService<GatewayDoor>() : services;
    }

    private static WireSettings Settings(DiscordOptions options, Func<string, string> pathOf) =>
        new(new Uri(options.BaseUrl), new DiscordCredentials(options.ReadToken(pathOf)));
}
