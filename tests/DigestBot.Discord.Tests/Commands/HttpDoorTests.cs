using System.Globalization;
using System.Net;
using System.Text;
using DigestBot.Commands;
using DigestBot.Discord.Commands;
using DigestBot.Simulators.Discord.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>The interactions endpoint and those who are not Discord.</summary>
public sealed class HttpDoorTests
{
    private const string Ping = """{"id":"1","application_id":"2","type":1,"token":"t","version":1}""";

    [Fact]
    public async Task Ping_is_answered_with_pong()
    {
        await using var bot = await RunningBot.StartAsync();
        using var answer = await PostAsync(bot, Ping);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"type":1}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Wrong_missing_and_stale_signatures_are_refused_without_a_word()
    {
        await using var bot = await RunningBot.StartAsync();
        HttpResponseMessage[] answers =
        [
            await PostAsync(bot, Ping, signedBody: Ping + " "),
            await PostAsync(bot, Ping, signature: ""),
            await PostAsync(bot, Ping, signature: new string('0', 128)),
            await PostAsync(bot, Ping, signature: "<script>"),
            await PostAsync(bot, Ping, at: DateTimeOffset.UnixEpoch),
            await PostAsync(bot, Ping, at: TimeProvider.System.GetUtcNow().AddHours(1)),
        ];
        foreach (var answer in answers)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            answer.Dispose();
        }
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[1,2]", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"1","application_id":"2","type":77,"token":"t"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"1","application_id":"2","type":2,"token":null}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"1","application_id":"2","type":2,"token":"t","data":{"name":"digest"}}""", HttpStatusCode.BadRequest)]
    public async Task What_is_signed_and_no_interaction_is_refused(string body, HttpStatusCode expected)
    {
        await using var bot = await RunningBot.StartAsync();
        using var answer = await PostAsync(bot, body);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Body_over_a_megabyte_is_refused_with_and_without_a_stated_length()
    {
        await using var bot = await RunningBot.StartAsync();
        var large = Ping + new string(' ', 1024 * 1024);
        using var stated = await PostAsync(bot, large);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, stated.StatusCode);
        using var chunked = await PostAsync(bot, large, isChunked: true);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, chunked.StatusCode);
        using var after = await PostAsync(bot, Ping);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        await using var bot = await RunningBot.StartAsync();
        using var http = new HttpClient();
        using var answer = await http.GetAsync(bot.Endpoint, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Interaction_that_comes_twice_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var asked = bot.Discord.Interactions.Deliver(UserAction.Slash("topics"));
        await asked.Answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        using var again = await PostAsync(bot, asked.Payload.ToJsonString());
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task What_was_acknowledged_is_answered_before_the_program_ends()
    {
        await using var bot = await RunningBot.StartAsync();
        var asked = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.ActAsync(UserAction.Slash("topics"))));
        await bot.Services.GetRequiredService<CommandBacklog>().StopAsync(TestContext.Current.CancellationToken);
        Assert.All(asked, interaction => Assert.True(interaction.Answered.IsCompletedSuccessfully));
        var late = await bot.AskAsync(UserAction.Slash("topics"));
        Assert.Contains("Try again in a minute", late.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    private static async Task<HttpResponseMessage> PostAsync(
        RunningBot bot, string body, string? signedBody = null, string? signature = null, DateTimeOffset? at = null, bool isChunked = false)
    {
        using var http = new HttpClient();
        var timestamp = (at ?? TimeProvider.System.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = isChunked;
        // who is refused by the length alone is told so before the body is sent
        request.Headers.ExpectContinue = body.Length > 1024;
        request.Headers.Add("X-Signature-Ed25519", signature ?? bot.Discord.Application.Sign(timestamp, signedBody ?? body));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
