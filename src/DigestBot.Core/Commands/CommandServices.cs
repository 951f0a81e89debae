using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Commands;

public static class CommandServices
{
    /// <summary>The commands and their router. Needs a topic catalog, a clock and <c>AddDigests</c> besides.</summary>
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<CommandSuggestions>()
        .AddSingleton<DigestCommand>()
        .AddSingleton<LastDigests>()
        .AddSingleton<QuotesCommand>()
        .AddSingleton<DatesCommand>()
        .AddSingleton<WhyCommand>()
        .AddSingleton<TopicsCommand>()
        .AddSingleton<HelpCommand>()
        .AddSingleton<UnknownCommand>()
        .AddSingleton<CommandRouter>();
}
