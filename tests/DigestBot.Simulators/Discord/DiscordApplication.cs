using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace DigestBot.Simulators.Discord;

/// <summary>The one application of the simulated Discord: its bot user, token and signing key.</summary>
public sealed class DiscordApplication
{
    private readonly Key key;

    internal DiscordApplication(string seed, ulong id)
    {
        Id = id;
        var secret = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        key = Key.Import(SignatureAlgorithm.Ed25519, secret, KeyBlobFormat.RawPrivateKey);
        var mark = Convert.ToHexStringLower(SHA256.HashData(secret));
        Token = $"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Snowflake.Text(id))).TrimEnd('=')}.Sim{mark[..3]}.{mark[3..41]}";
    }

    public ulong Id { get; }

    /// <summary>The bot user has the application's id, as with every application made since 2016.</summary>
    public ulong BotUserId => Id;

    public string Name { get; init; } = "DigestBot";

    public string Token { get; }

    /// <summary>As the developer portal shows it: 64 hexadecimal digits.</summary>
    public string PublicKey => Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>What Discord puts into X-Signature-Ed25519: over time stamp and body, one after the other.</summary>
    public string Sign(string timestamp, string body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, Encoding.UTF8.GetBytes(timestamp + body)));
}
