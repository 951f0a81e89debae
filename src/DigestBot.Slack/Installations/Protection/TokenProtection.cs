using System.Security.Cryptography;
using DigestBot.Installations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>
/// Encrypts what lies in the database, with a ring of keys that lies there too, locked with a key that does not. It has a provider of
/// its own, because the ring is asked for nothing else and is not to be made where no workspace can install the bot.
/// </summary>
internal sealed class TokenProtection(IKeyRing ring, KeyLock keyLock, TimeProvider time) : IDisposable
{
    /// <summary>Part of every encryption: with another, nothing opens.</summary>
    private const string Application = "DigestBot";

    private const string Purpose = "DigestBot.Slack";

    /// <summary>A node asks the ring once a day by itself; what another node locked with a newer key makes it ask again, but not for every forgery.</summary>
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private ServiceProvider? provider;
    private DateTimeOffset readAt;

    /// <summary>Why nothing can be locked or opened; null when it can.</summary>
    public string? Unusable => (keyLock as KeyLock.Missing)?.Reason;

    /// <summary>The same, or why not all of what was locked before can be opened; null when all is well.</summary>
    public string? Problem() => Unusable ?? (Provider().GetRequiredService<IKeyManager>().GetAllKeys().All(Opens)
        ? null
        : $"{keyLock.Place} does not open all tokens in the database: some were locked with another key. Put that one in its place, or let the workspaces that cannot be served install the bot again.");

    /// <exception cref="InvalidOperationException">There is nothing to lock with; <see cref="Problem"/> says why.</exception>
    public string Seal(string use, string text) => Protector(Provider(), use).Protect(text);

    /// <returns>Null when it was not sealed for that use, or cannot be opened with the key there is.</returns>
    public string? Open(string use, string text)
    {
        if (Unusable is not null)
        {
            return null;
        }

        var read = Provider();
        return TryOpen(read, use, text) ?? (IsNewer(read) ? TryOpen(Provider(), use, text) : null);
    }

    public void Dispose() => provider?.Dispose();

    private static bool Opens(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (Exception exception) when (exception is CryptographicException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static string? TryOpen(ServiceProvider ring, string use, string text)
    {
        try
        {
            return Protector(ring, use).Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(ServiceProvider ring, string use) => ring.GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose, use);

    private ServiceProvider Provider()
    {
        lock (gate)
        {
            return provider ??= Build();
        }
    }

    /// <summary>Whether there is a ring that was read after this one: somebody else's, or one to be read now.</summary>
    private bool IsNewer(ServiceProvider read)
    {
        lock (gate)
        {
            if (provider != read)
            {
                return true;
            }

            if (time.GetUtcNow() - readAt < ReadAgainAfter)
            {
                return false;
            }

            provider = null;
            return true;
        }
    }

    private ServiceProvider Build()
    {
        readAt = time.GetUtcNow();
        var services = new ServiceCollection();
        var builder = services.AddDataProtection().SetApplicationName(Application);
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new StoredKeyRing(ring));
        keyLock.Lock(builder);
        return services.BuildServiceProvider();
    }
}
