using DigestBot.Host.Hosting;
using DigestBot.Host.Sources;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary>What every command has at hand: the terminal and the checked settings; services only for those that ask.</summary>
internal sealed class CommandSession(Terminal terminal, TimeProvider time, ContentRoot root, IConfigurationRoot settings)
{
    public Terminal Terminal { get; } = terminal;

    public TimeProvider Time { get; } = time;

    public ContentRoot Root { get; } = root;

    public IConfigurationRoot Settings { get; } = settings;

    /// <summary>The services without a web host: a command must answer quickly from cold.</summary>
    /// <exception cref="OptionsValidationException">A setting is out of its range.</exception>
    public ServiceProvider BuildServices()
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddConfiguration(Settings.GetSection("Logging")).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace))
            .AddDigestBot(Settings, Root, Time)
            .AddSingleton(Terminal)
            .AddSingleton<InputSource>()
            .BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
        return services;
    }
}
