using System.Globalization;
using System.Text;
using DigestBot.Slack.Wire.Signatures;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Wire.Signatures;

public sealed class RequestSignatureTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private static readonly SigningSecret Secret = new("a secret of the app");

    private readonly byte[] body = "command=%2Fdigest&text=harbour"u8.ToArray();

    /// <summary>The worked example of https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
    [Fact]
    public void Example_of_slacks_documentation_is_genuine_when_it_was_signed_and_not_later()
    {
        var secret = new SigningSecret("8f742231b10e8888abcd99yyyzzz85a5");
        var example = Encoding.ASCII.GetBytes(
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
        const string signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

        Assert.Equal(signature, RequestSignature.Sign(secret, "1531420618", example));
        Assert.IsType<SignatureCheck.Genuine>(RequestSignature.Verify(secret, "1531420618", example, signature, Instant.FromUnixTimeSeconds(1531420620)));
        Assert.Contains("seconds ago", Reason(RequestSignature.Verify(secret, "1531420618", example, signature, Now)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-300, true)]
    [InlineData(300, true)]
    [InlineData(-301, false)]
    [InlineData(301, false)]
    public void Signed_request_is_genuine_within_five_minutes(int seconds, bool genuine)
    {
        var timestamp = Seconds(Now + Duration.FromSeconds(seconds));

        Assert.Equal(genuine, RequestSignature.Verify(Secret, timestamp, body, RequestSignature.Sign(Secret, timestamp, body), Now) is SignatureCheck.Genuine);
    }

    [Fact]
    public void Changed_body_timestamp_or_secret_is_forged()
    {
        var timestamp = Seconds(Now);
        var signature = RequestSignature.Sign(Secret, timestamp, body);

        Assert.IsType<SignatureCheck.Forged>(RequestSignature.Verify(Secret, timestamp, "command=%2Fdigest"u8, signature, Now));
        Assert.IsType<SignatureCheck.Forged>(RequestSignature.Verify(Secret, Seconds(Now - Duration.FromSeconds(1)), body, signature, Now));
        Assert.Equal("The signature does not fit the body.", Reason(RequestSignature.Verify(new SigningSecret("another"), timestamp, body, signature, Now)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_secret_nobody_is_let_in(string? text)
    {
        var none = new SigningSecret(text);
        var timestamp = Seconds(Now);

        Assert.IsType<SignatureCheck.Forged>(RequestSignature.Verify(none, timestamp, body, RequestSignature.Sign(none, timestamp, body), Now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("v0=00")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=zz114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    public void Signature_that_is_none_is_forged(string? signature) =>
        Assert.StartsWith("The signature is missing", Reason(RequestSignature.Verify(Secret, Seconds(Now), body, signature, Now)), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData(" 1772355600")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999")]
    public void Timestamp_that_is_none_is_forged(string? timestamp) =>
        Assert.IsType<SignatureCheck.Forged>(RequestSignature.Verify(Secret, timestamp, body, RequestSignature.Sign(Secret, timestamp ?? "", body), Now));

    [Fact]
    public void Secret_is_never_printed() => Assert.DoesNotContain("of the app", $"{Secret}", StringComparison.Ordinal);

    private static string Reason(SignatureCheck check) => Assert.IsType<SignatureCheck.Forged>(check).Reason;

    private static string Seconds(Instant moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
