using System.Globalization;
using System.Text;
using NodaTime;
using NSec.Cryptography;

namespace DigestBot.Discord.Wire.Signatures;

/// <summary>
/// Ed25519 over the timestamp and the raw body, as Discord signs what it posts to the interactions endpoint
/// (https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers).
/// </summary>
internal static class InteractionSignature
{
    /// <summary>A request older, or further ahead, than this is a replay or a broken clock. Discord states no bound: this is room for a slow network and a clock that is off.</summary>
    private static readonly Duration Tolerance = Duration.FromMinutes(5);

    private static readonly SignatureAlgorithm Algorithm = SignatureAlgorithm.Ed25519;

    /// <summary>The seconds since 1970 have ten digits until 2286; more is no timestamp.</summary>
    private const int LongestTimestamp = 12;

    /// <summary>What is wrong with the application's public key, or null.</summary>
    public static string? KeyProblem(string publicKey) => Key(publicKey) is null
        ? "a public key is 64 hexadecimal digits, from the application's page at discord.com/developers"
        : null;

    /// <summary>Judges one request.</summary>
    /// <param name="publicKey">The application's key, as Discord's portal shows it: 64 hexadecimal digits.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>.</param>
    /// <param name="body">The body as it came, before anything reads it.</param>
    /// <param name="signature">The header <c>X-Signature-Ed25519</c>.</param>
    /// <param name="now">The present.</param>
    public static SignatureCheck Verify(string publicKey, string? timestamp, ReadOnlySpan<byte> body, string? signature, Instant now)
    {
        if (Key(publicKey) is not { } key)
        {
            return new SignatureCheck.Forged("The public key in the settings is not one.");
        }

        if (Seconds(timestamp) is not { } signedAt)
        {
            return new SignatureCheck.Forged("The timestamp is missing or not a number of seconds.");
        }

        Span<byte> signed = stackalloc byte[Algorithm.SignatureSize];
        if (!TryHex(signature, signed))
        {
            return new SignatureCheck.Forged("The signature is missing or not 128 hexadecimal digits.");
        }

        var message = new byte[timestamp!.Length + body.Length];
        Encoding.ASCII.GetBytes(timestamp, message);
        body.CopyTo(message.AsSpan(timestamp.Length));
        if (!Algorithm.Verify(key, message, signed))
        {
            return new SignatureCheck.Forged("The signature does not fit the body.");
        }

        var age = now - signedAt;
        return age > Tolerance ? new SignatureCheck.Forged($"The request was signed {age.TotalSeconds:0} seconds ago.")
            : age < -Tolerance ? new SignatureCheck.Forged($"The request was signed {-age.TotalSeconds:0} seconds in the future.")
            : new SignatureCheck.Genuine();
    }

    private static PublicKey? Key(string text)
    {
        Span<byte> bytes = stackalloc byte[Algorithm.PublicKeySize];
        return TryHex(text, bytes) && PublicKey.TryImport(Algorithm, bytes, KeyBlobFormat.RawPublicKey, out var key) ? key : null;
    }

    private static bool TryHex(string? text, Span<byte> bytes) =>
        text?.Length == bytes.Length * 2
        && Convert.FromHexString(text, bytes, out _, out var written) == System.Buffers.OperationStatus.Done && written == bytes.Length;

    private static Instant? Seconds(string? text) =>
        text is { Length: > 0 and <= LongestTimestamp } && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= Instant.MaxValue.ToUnixTimeSeconds()
            ? Instant.FromUnixTimeSeconds(seconds)
            : null;
}
