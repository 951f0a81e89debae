using DigestBot.Discord.Wire;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Rest;

/// <summary>The token goes to encrypted addresses and this machine only, and stands in no text.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("https://discord.com/api", true)]
    [InlineData("http://localhost:5000/api", true)]
    [InlineData("http://127.0.0.1:5000/api", true)]
    [InlineData("http://discord.com/api", false)]
    [InlineData("http://localhost.example.org/api", false)]
    [InlineData("https://user@discord.com/api", false)]
    [InlineData("ftp://localhost/api", false)]
    public void Base_address_is_encrypted_or_on_this_machine(string address, bool allowed) =>
        Assert.Equal(allowed, SecureAddress.RestProblem(new Uri(address)) is null);

    [Theory]
    [InlineData("wss://gateway.discord.gg", true)]
    [InlineData("ws://localhost:5000", true)]
    [InlineData("ws://gateway.discord.gg", false)]
    [InlineData("https://gateway.discord.gg", false)]
    public void Gateway_address_is_encrypted_or_on_this_machine(string address, bool allowed) =>
        Assert.Equal(allowed, SecureAddress.GatewayProblem(new Uri(address)) is null);

    [Fact]
    public void Nothing_prints_a_token()
    {
        var credentials = new DiscordCredentials("very.secret");
        var settings = new WireSettings(new Uri("https://discord.com/api"), credentials);
        var route = Route.Of("interactions/{interaction}/{token}/callback", "1", "very.secret");

        Assert.DoesNotContain("very.secret", $"{credentials} {settings} {new RestCall(HttpMethod.Post, route)}", StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_appended_and_the_bot_names_itself()
    {
        var settings = new WireSettings(new Uri("https://discord.com/api"), new DiscordCredentials("x"));

        Assert.Equal("https://discord.com/api/v10/", settings.VersionedUrl.AbsoluteUri);
        Assert.Matches(@"^DiscordBot \(https://\S+, [0-9.]+\)$", settings.UserAgent);
    }

    [Fact]
    public void Ids_cannot_leave_their_place_in_a_path()
    {
        var route = Route.Of("channels/{channel}/messages/{message}", "1/../../users", "2?x=1");

        Assert.Equal("channels/1%2F..%2F..%2Fusers/messages/2%3Fx%3D1", route.Path);
        Assert.Equal("webhooks/{webhook}/{token}/messages/@original", Route.Of("webhooks/{webhook}/{token}/messages/@original", "5", "t").Template);
        Assert.Equal("5/t", Route.Of("webhooks/{webhook}/{token}/messages/@original", "5", "t").Major);
    }
}
