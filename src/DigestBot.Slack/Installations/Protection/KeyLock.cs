using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Installations.Protection;

/// <summary>What the keys of the ring are locked with, outside the database.</summary>
internal abstract class KeyLock
{
    private KeyLock()
    {
    }

    /// <summary>Where it lies.</summary>
    public abstract string Place { get; }

    /// <summary>One sentence for the start screen; null for nothing new.</summary>
    public virtual string? News => null;

    public static KeyLock Of(SlackOptions options, Func<string, string> pathOf, string defaultKeyFile)
    {
        if (options.CertificateFile.Length > 0)
        {
            return OfCertificate(pathOf(options.CertificateFile), SecretSetting.Read(options.CertificatePassword, options.CertificatePasswordFile, pathOf));
        }

        var path = pathOf(options.KeyFile.Length > 0 ? options.KeyFile : defaultKeyFile);
        return KeyFile.Open(path) switch
        {
            KeyFileOpening.Found found => new InFile(path, found.Key, isNew: false),
            KeyFileOpening.Made made => new InFile(path, made.Key, isNew: true),
            KeyFileOpening.Unusable unusable => new Missing(path, unusable.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Locks what the builder's ring gets.</summary>
    public abstract void Lock(IDataProtectionBuilder builder);

    private static KeyLock OfCertificate(string path, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
            return certificate.HasPrivateKey
                ? new InCertificate(path, certificate)
                : new Missing(path, $"The certificate {path} has no private key: the tokens could be locked and never opened again.");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return new Missing(path, $"The certificate {path} cannot be read: look at Slack:CertificateFile and its password.");
        }
    }

    public sealed class InFile(string place, byte[] key, bool isNew) : KeyLock
    {
        public override string Place => place;

        public override string? News => isNew
            ? $"It has made {place}, the key to the tokens of Slack: keep a copy, but not beside those of the database."
            : null;

        public override void Lock(IDataProtectionBuilder builder)
        {
            var own = new KeyFileLock(key);
            builder.Services.AddSingleton(own).Configure<KeyManagementOptions>(options => options.XmlEncryptor = own);
        }
    }

    public sealed class InCertificate(string place, X509Certificate2 certificate) : KeyLock
    {
        public override string Place => place;

        public override void Lock(IDataProtectionBuilder builder) => builder.ProtectKeysWithCertificate(certificate);
    }

    /// <summary>None: nothing can be locked or opened until that is mended.</summary>
    /// <param name="place">Where it should be.</param>
    /// <param name="reason">One sentence for a person.</param>
    public sealed class Missing(string place, string reason) : KeyLock
    {
        public string Reason { get; } = reason;

        public override string Place => place;

        public override void Lock(IDataProtectionBuilder builder) => throw new InvalidOperationException(Reason);
    }
}
