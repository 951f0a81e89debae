using System.Globalization;
using System.Text;
using DigestBot.Discord.Wire.Signatures;
using NodaTime;
using NSec.Cryptography;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Signatures;

public sealed class InteractionSignatureTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private readonly Key key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly byte[] body = """{"type":1}"""u8.ToArray();

    private string PublicKey => Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-299, true)]
    [InlineData(299, true)]
    [InlineData(-301, false)]
    [InlineData(301, false)]
    public void Signed_request_is_genuine_within_five_minutes(int seconds, bool genuine)
    {
        var timestamp = Seconds(Now + Duration.FromSeconds(seconds));

        Assert.Equal(genuine, InteractionSignature.Verify(PublicKey, timestamp, body, Sign(timestamp, body), Now) is SignatureCheck.Genuine);
    }

    [Fact]
    public void Changed_body_or_timestamp_is_forged()
    {
        var timestamp = Seconds(Now);
        var signature = Sign(timestamp, body);

        Assert.IsType<SignatureCheck.Forged>(InteractionSignature.Verify(PublicKey, timestamp, """{"type":2}"""u8, signature, Now));
        Assert.IsType<SignatureCheck.Forged>(InteractionSignature.Verify(PublicKey, Seconds(Now - Duration.FromSeconds(1)), body, signature, Now));
    }

    [Fact]
    public void Key_of_another_application_does_not_open_the_door()
    {
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        var timestamp = Seconds(Now);

        var check = InteractionSignature.Verify(
            Convert.ToHexString(other.PublicKey.Export(KeyBlobFormat.RawPublicKey)), timestamp, body, Sign(timestamp, body), Now);

        Assert.Equal("The signature does not fit the body.", Assert.IsType<SignatureCheck.Forged>(check).Reason);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zz")]
    [InlineData("00")]
    public void Signature_that_is_none_is_forged(string? signature) =>
        Assert.IsType<SignatureCheck.Forged>(InteractionSignature.Verify(PublicKey, Seconds(Now), body, signature, Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData(" 1772355600")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999")]
    public void Timestamp_that_is_none_is_forged(string? timestamp) =>
        Assert.IsType<SignatureCheck.Forged>(InteractionSignature.Verify(PublicKey, timestamp, body, Sign(timestamp ?? "", body), Now));

    [Theory]
    [InlineData("", false)]
    [InlineData("abc", false)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", true)]
    public void Public_key_is_checked_when_the_settings_are_read(string text, bool good) =>
        Assert.Equal(good, InteractionSignature.KeyProblem(text) is null);

    public void Dispose() => key.Dispose();

    private static string Seconds(Instant moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private string Sign(string timestamp, byte[] content) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.ASCII.GetBytes(timestamp), .. content]));
}
