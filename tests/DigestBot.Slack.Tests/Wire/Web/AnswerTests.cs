using System.Net;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Xunit;
using SocketAddress = DigestBot.Slack.Wire.Payloads.SocketAddress;

namespace DigestBot.Slack.Tests.Wire.Web;

/// <summary>What may have been done is never done twice; what surely was not is tried again.</summary>
public sealed class AnswerTests
{
    private const string Posting = "chat.postMessage";

    private readonly WireWorld world = new();

    [Fact]
    public void Message_that_met_a_fault_of_slacks_own_is_not_sent_again()
    {
        world.Slack.On(Posting, _ => new(HttpStatusCode.InternalServerError));

        Assert.IsType<SlackAnswer<PostedMessage>.Unanswered>(world.Run(() => world.Post("C1")));
        Assert.Single(world.Slack.Calls);
    }

    [Fact]
    public void Question_that_met_a_fault_is_asked_again()
    {
        world.Slack.On("users.info", call => call.Number < 3 ? new(HttpStatusCode.BadGateway) : FakeSlack.Json("""{"ok":true,"user":{"id":"U1","is_admin":true}}"""));

        Assert.True(Assert.IsType<SlackAnswer<UserAnswer>.Ok>(world.Run(() => world.Ask())).Value.User.IsAdmin);
        Assert.Equal(3, world.Slack.Calls.Count);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, 4)]
    [InlineData(HttpRequestError.NameResolutionError, 4)]
    [InlineData(HttpRequestError.ResponseEnded, 1)]
    [InlineData(HttpRequestError.Unknown, 1)]
    public void Message_is_sent_again_only_where_it_never_left(HttpRequestError error, int tries)
    {
        world.Slack.On(Posting, _ => throw new HttpRequestException(error));

        var answer = world.Run(() => world.Post("C1"));

        Assert.Equal(tries, world.Slack.Calls.Count);
        Assert.Equal(tries > 1, answer is SlackAnswer<PostedMessage>.Unreachable);
        Assert.Equal(tries == 1, answer is SlackAnswer<PostedMessage>.Unanswered);
    }

    [Fact]
    public void Withheld_answer_leaves_it_open_whether_the_message_stands_there()
    {
        world.Slack.On(Posting, _ => throw new TaskCanceledException("the deadline"));

        Assert.Contains("did not answer", Assert.IsType<SlackAnswer<PostedMessage>.Unanswered>(world.Run(() => world.Post("C1"))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"channel_not_found"}""", "channel_not_found", null)]
    [InlineData("""{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"commands"}""", "missing_scope", "needs chat:write")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["one","two"]}}""", "invalid_blocks", "one; two")]
    public void Refusal_carries_slacks_word_and_what_it_adds(string json, string error, string? detail)
    {
        world.Slack.On(Posting, _ => FakeSlack.Json(json));

        Assert.Equal(new SlackAnswer<PostedMessage>.Refused(error, detail), world.Run(() => world.Post("C1")));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("")]
    [InlineData("""{"ok":true,"unknown":[1]}""")]
    [InlineData("""{"ok":false}""")]
    public void Answer_that_cannot_be_read_leaves_a_message_open(string body)
    {
        world.Slack.On(Posting, _ => FakeSlack.Json(body));

        Assert.IsType<SlackAnswer<PostedMessage>.Unanswered>(world.Run(() => world.Post("C1")));
    }

    [Fact]
    public void Expired_token_is_renewed_once_and_the_call_made_again()
    {
        world.Slack.On(Posting, call => call.Authorization == "Bearer xoxb-T1" ? FakeSlack.Json("""{"ok":false,"error":"token_expired"}""") : FakeSlack.Posted(call));

        Assert.IsType<SlackAnswer<PostedMessage>.Ok>(world.Run(() => world.Post("C1")));
        Assert.Equal(["Bearer xoxb-T1", "Bearer xoxb-T1-2"], world.Slack.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public void Token_that_stays_expired_is_not_renewed_for_ever()
    {
        world.Slack.On(Posting, _ => FakeSlack.Json("""{"ok":false,"error":"token_expired"}"""));

        Assert.Equal("token_expired", Assert.IsType<SlackAnswer<PostedMessage>.Refused>(world.Run(() => world.Post("C1"))).Error);
        Assert.Equal((2, 1), (world.Slack.Calls.Count, world.Tokens.Renewals));
    }

    [Fact]
    public void Without_a_token_nothing_is_sent()
    {
        world.Tokens.Instead["T1"] = new SlackTokenResult.NotInstalled("Install it.");
        world.Tokens.Instead["T2"] = new SlackTokenResult.Unavailable("The store does not answer.");

        Assert.Equal(new SlackAnswer<PostedMessage>.NotInstalled("Install it."), world.Run(() => world.Post("C1")));
        Assert.Equal(new SlackAnswer<PostedMessage>.Unreachable("The store does not answer."), world.Run(() => world.Post("C1", "T2")));
        Assert.Empty(world.Slack.Calls);
    }

    [Theory]
    [InlineData("ok", HttpStatusCode.OK, null)]
    [InlineData("""{"ok":true}""", HttpStatusCode.OK, null)]
    [InlineData("used_url", HttpStatusCode.NotFound, "used_url")]
    [InlineData("""{"ok":false,"error":"expired_url"}""", HttpStatusCode.OK, "expired_url")]
    public void Answers_at_a_response_url_are_words_or_json(string body, HttpStatusCode status, string? error)
    {
        world.Slack.On("https://hooks.slack.com/actions/T1/secret", _ => FakeSlack.Json(body, status));

        var answer = world.Run(() => world.Api.RespondAsync(new Uri("https://hooks.slack.com/actions/T1/secret"), WireWorld.Body, CancellationToken.None));

        Assert.Equal(error, (answer as SlackAnswer<NoContent>.Refused)?.Error);
        Assert.Equal(error is null, answer is SlackAnswer<NoContent>.Ok);
        Assert.Null(Assert.Single(world.Slack.Calls).Authorization);
    }

    [Theory]
    [InlineData("http://hooks.slack.com/actions/T1/secret")]
    [InlineData("http://127.0.0.1:5000/actions/T1/secret")]
    [InlineData("https://user@hooks.slack.com/actions/T1/secret")]
    public void Response_url_that_is_not_encrypted_is_not_called(string address)
    {
        var answer = world.Run(() => world.Api.RespondAsync(new Uri(address), WireWorld.Body, CancellationToken.None));

        Assert.Equal("invalid_response_url", Assert.IsType<SlackAnswer<NoContent>.Refused>(answer).Error);
    }

    [Fact]
    public void Nothing_with_a_secret_in_it_prints_it()
    {
        world.Slack
            .On("oauth.v2.access", _ => FakeSlack.Json("""{"ok":true,"access_token":"xoxb-hidden","refresh_token":"xoxe-hidden","team":{"id":"T1"}}"""))
            .On("apps.connections.open", _ => FakeSlack.Json("""{"ok":true,"url":"wss://slack.example/?ticket=hidden"}"""));

        var client = new OAuthClient("1.2", "hidden");
        var grant = world.Run(() => world.Api.RefreshAsync(client, "xoxe-hidden", CancellationToken.None));
        var socket = world.Run(() => world.Api.OpenConnectionAsync("xapp-hidden", CancellationToken.None));

        Assert.Equal("xoxb-hidden", Assert.IsType<SlackAnswer<OAuthAnswer>.Ok>(grant).Value.AccessToken);
        Assert.Equal("wss://slack.example/?ticket=hidden", Assert.IsType<SlackAnswer<SocketAddress>.Ok>(socket).Value.Url.OriginalString);
        Assert.DoesNotContain("hidden", $"{client} {grant} {socket}", StringComparison.Ordinal);
    }
}
