using System.Diagnostics;
using DigestBot.Host.Hosting;
using DigestBot.Host.Sources;
using DigestBot.Storage;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary>What every command has at hand: the terminal and the settings; services only for those that ask.</summary>
internal sealed class CommandSession(Terminal terminal, TimeProvider time, ContentRoot root, IConfigurationRoot settings)
{
    public Terminal Terminal { get; } = terminal;

    public ContentRoot Root { get; } = root;

    public void AddServices(IServiceCollection services) => services
        .AddLogging(logging => logging
            .AddConfiguration(settings.GetSection("Logging"))
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // why the server does not start is said by ServeVerb, in a sentence
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning) // addresses of requests carry codes that install the bot
            .AddFilter("Quartz.Impl.AdoJobStore", LogLevel.None) // whether the database works is said by StorageHealth, once and in a sentence
            .AddFilter("Quartz.Core.ErrorLogger", LogLevel.None) // the same; what a job throws is logged where it ran
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace))
        .AddSingleton(Terminal)
        .AddSingleton<InputSource>()
        .AddDigestBot(settings, Root, time);

    /// <summary>The services without a web host: a command must answer quickly from cold.</summary>
    /// <exception cref="OptionsValidationException">A setting is out of its range.</exception>
    public ServiceProvider BuildServices()
    {
        var services = new ServiceCollection();
        AddServices(services);
        var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider;
    }

    /// <summary>Opens the store and gives the file it lies in; says why and gives null when it cannot be used.</summary>
    public async Task<string?> OpenNewsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        switch (await services.GetRequiredService<NewsStart>().OpenAsync(cancellation))
        {
            case StorageOpening.Ready ready:
                return ready.Where;
            case StorageOpening.Unusable unusable:
                Terminal.Complain($"Storage:Path: {unusable.Reason}");
                return null;
            default:
                throw new UnreachableException();
        }
    }
}
