using Microsoft.Extensions.Options;

namespace DigestBot.Host.Hosting;

/// <summary>Where settings come from: appsettings.json, then the user's secrets, then the environment (<c>Storage__Path</c>), then the command line (<c>--Storage:Path=…</c>).</summary>
internal static class Settings
{
    /// <summary>As in DigestBot.csproj, where <c>dotnet user-secrets</c> reads it.</summary>
    private const string SecretsId = "digestbot";

    public static IConfigurationRoot Load(ContentRoot root, IEnumerable<KeyValuePair<string, string?>> fromCommandLine) =>
        new ConfigurationBuilder()
            .SetBasePath(root.Folder)
            .AddJsonFile(ContentRoot.SettingsFile, optional: false)
            .AddUserSecrets(SecretsId)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(fromCommandLine)
            .Build();

    public static IServiceCollection AddSettings<TOptions>(
        this IServiceCollection services, IConfiguration settings, string section, Func<TOptions, IEnumerable<string>> problems)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(settings.GetSection(section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<TOptions>>(new SettingsCheck<TOptions>(problems));
    }
}
