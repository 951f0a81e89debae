using System.Net;
using System.Text;
using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Slack.Commands;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Doors;

/// <summary>Slack's endpoint and those who are not Slack.</summary>
public sealed class HttpDoorTests
{
    private const string Challenge = """{"type":"url_verification","challenge":"word \"and\" word"}""";

    private const string Event = """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","text":"ü"}}""";

    private const string Command = "command=%2Fdigest&text=japan%2Dkorea+since+7d+%F0%9F%8F%AF&team_id=T1&trigger_id=1.2&is_enterprise_install=false&enterprise_name=";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Challenge_is_answered_when_it_is_signed_and_only_then()
    {
        await using var door = await OpenDoor.StartAsync();
        using var signed = await door.PostAsync(Challenge);
        using var answer = JsonDocument.Parse(await signed.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal((HttpStatusCode.OK, "word \"and\" word"), (signed.StatusCode, answer.RootElement.GetProperty("challenge").GetString()));

        using var unsigned = await door.PostAsync(Challenge, change: request => request.Headers.Remove("X-Slack-Signature"));
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (unsigned.StatusCode, await unsigned.Content.ReadAsStringAsync(Cancellation)));
    }

    [Fact]
    public async Task Form_of_a_command_becomes_the_object_that_socket_mode_sends()
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.PostAsync(Command, OpenDoor.Form);

        Assert.Equal((HttpStatusCode.OK, 0), (answer.StatusCode, answer.Content.Headers.ContentLength));
        var taken = Assert.Single(door.Taken);
        Assert.Equal(SlackRequestKind.Command, taken.Kind);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["command"] = "/digest", ["text"] = "japan-korea since 7d 🏯", ["team_id"] = "T1", ["trigger_id"] = "1.2", ["is_enterprise_install"] = "false", ["enterprise_name"] = "",
            },
            JsonSerializer.Deserialize<Dictionary<string, string>>(taken.Json.Span));
        Assert.Equal(OpenDoor.Now, door.Watch.LastHttp);
    }

    [Fact]
    public async Task Event_and_interaction_arrive_as_they_were_sent()
    {
        await using var door = await OpenDoor.StartAsync();
        const string pressed = """{"type":"block_actions","trigger_id":"1.2","actions":[{"value":"a+b & c=d"}]}""";
        using var first = await door.PostAsync(Event, "application/json; charset=utf-8");
        using var second = await door.PostAsync($"payload={Uri.EscapeDataString(pressed)}", OpenDoor.Form);

        Assert.Equal([SlackRequestKind.Event, SlackRequestKind.Interaction], door.Taken.Select(taken => taken.Kind));
        Assert.Equal([Event, pressed], door.Taken.Select(taken => Encoding.UTF8.GetString(taken.Json.Span)));
    }

    [Fact]
    public async Task Work_begins_when_the_acknowledgement_is_sent_and_not_before()
    {
        await using var door = await OpenDoor.StartAsync();
        using var backlog = new CommandBacklog(TimeProvider.System, NullLogger<CommandBacklog>.Instance);
        var begun = new TaskCompletionSource();
        var isEarly = false;
        door.Answer = async _ =>
        {
            var work = backlog.TryReserve(_ =>
            {
                begun.SetResult();
                return Task.CompletedTask;
            });
            await Task.Yield();
            isEarly = begun.Task.IsCompleted;
            return new SlackOutcome.Acknowledge("""{"response_action":"clear"}"""u8.ToArray(), work);
        };

        using var answer = await door.PostAsync(Command, OpenDoor.Form);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        Assert.Equal("""{"response_action":"clear"}""", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.False(isEarly);
    }

    [Fact]
    public async Task Work_is_done_though_whoever_asked_hung_up_before_the_acknowledgement()
    {
        await using var door = await OpenDoor.StartAsync();
        using var backlog = new CommandBacklog(TimeProvider.System, NullLogger<CommandBacklog>.Instance);
        var asked = new TaskCompletionSource();
        var left = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        door.Answer = async _ =>
        {
            asked.SetResult();
            await left.Task;
            return new SlackOutcome.Acknowledge(default, backlog.TryReserve(_ =>
            {
                begun.SetResult();
                return Task.CompletedTask;
            }));
        };

        using var patience = new CancellationTokenSource();
        using var impatient = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, door.Endpoint) { Content = new StringContent(Command, Encoding.UTF8, OpenDoor.Form) };
        door.Sign(request, Encoding.UTF8.GetBytes(Command), OpenDoor.Now);
        var asking = impatient.SendAsync(request, patience.Token);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        left.SetResult();

        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task Replay_is_refused_and_a_retry_of_slacks_is_not()
    {
        await using var door = await OpenDoor.StartAsync();
        using var first = await door.PostAsync(Event);
        door.Clock.Advance(Duration.FromSeconds(30));
        using var replay = await door.PostAsync(Event, change: request => door.Sign(request, Encoding.UTF8.GetBytes(Event), OpenDoor.Now));
        using var retry = await door.PostAsync(Event, change: request =>
        {
            request.Headers.Add("X-Slack-Retry-Num", "1");
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        });

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.OK], [first.StatusCode, replay.StatusCode, retry.StatusCode]);
        Assert.False(replay.Headers.Contains("X-Slack-No-Retry"));
        Assert.Equal(2, door.Taken.Count);
        Assert.Contains("attempt 1: http_timeout", door.Log.Text, StringComparison.Ordinal);
        Assert.Contains("came before", door.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task Stale_and_future_requests_are_refused_without_a_word(int seconds)
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.PostAsync(
            Event, change: request => door.Sign(request, Encoding.UTF8.GetBytes(Event), OpenDoor.Now + Duration.FromSeconds(seconds)));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation)));
        Assert.Empty(door.Taken);
        Assert.Null(door.Watch.LastHttp);
    }

    [Fact]
    public async Task Without_a_secret_the_door_is_closed_to_everybody()
    {
        await using var door = await OpenDoor.StartAsync(secret: null);
        using var answer = await door.PostAsync(Challenge);
        using var check = await door.PostAsync("ssl_check=1&token=t", OpenDoor.Form);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (answer.StatusCode, check.StatusCode));
        Assert.Contains("Slack:SigningSecret is not set", door.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_check_gets_a_yes_and_lets_nothing_in()
    {
        await using var door = await OpenDoor.StartAsync();
        using var check = await door.PostAsync("ssl_check=1&token=t", OpenDoor.Form, request => request.Headers.Remove("X-Slack-Signature"));
        using var signed = await door.PostAsync("ssl_check=1&token=t", OpenDoor.Form);
        using var dressed = await door.PostAsync(Command + "&ssl_check=1", OpenDoor.Form, request => request.Headers.Remove("X-Slack-Signature"));

        Assert.Equal((HttpStatusCode.OK, ""), (check.StatusCode, await check.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (signed.StatusCode, dressed.StatusCode));
        Assert.Empty(door.Taken);
    }

    [Theory]
    [InlineData("not json", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("[1,2]", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("{}", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"\ud800"}""", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"url_verification","challenge":1}""", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"block_actions"}""", OpenDoor.Json, HttpStatusCode.BadRequest)]
    [InlineData("text=hello", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData("command=%", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData("command=%ff", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData("payload=hello", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData("payload=%7B%7D", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData("payload=%5B%5D", OpenDoor.Form, HttpStatusCode.BadRequest)]
    [InlineData(Event, "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(Event, "", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("""{"type":"app_rate_limited","team_id":"T1"}""", OpenDoor.Json, HttpStatusCode.OK)]
    public async Task What_is_signed_and_not_for_the_bot_has_its_status(string body, string type, HttpStatusCode expected)
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.PostAsync(body, type);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected != HttpStatusCode.OK, answer.Headers.Contains("X-Slack-No-Retry"));
        Assert.Empty(door.Taken);
    }

    [Fact]
    public async Task Body_that_is_not_utf_8_is_refused()
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.PostAsync([.. "{\"type\":\"event_callback\",\"text\":\""u8, 0xFF, .. "\"}"u8]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(door.Taken);
    }

    [Fact]
    public async Task Body_over_a_megabyte_is_refused_with_and_without_a_stated_length()
    {
        await using var door = await OpenDoor.StartAsync();
        var large = Event + new string(' ', 1024 * 1024);
        using var stated = await door.PostAsync(large, change: request => request.Headers.ExpectContinue = true);
        using var chunked = await door.PostAsync(large, change: request =>
        {
            request.Headers.ExpectContinue = true;
            request.Headers.TransferEncodingChunked = true;
        });
        using var after = await door.PostAsync(Event);

        Assert.Equal(
            [HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.OK], [stated.StatusCode, chunked.StatusCode, after.StatusCode]);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.GetAsync();

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, answer.Content.Headers.Allow.Single()));
    }

    [Fact]
    public async Task What_the_handler_cannot_read_is_acknowledged_and_logged()
    {
        await using var door = await OpenDoor.StartAsync();
        door.Answer = _ => Task.FromResult<SlackOutcome>(new SlackOutcome.Unreadable("an event without a team"));
        using var answer = await door.PostAsync(Event);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("an event without a team", door.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_cannot_write_into_the_log()
    {
        await using var door = await OpenDoor.StartAsync();
        using var answer = await door.PostAsync(Event, change: request =>
        {
            request.Headers.Add("X-Slack-Retry-Num", "2");
            request.Headers.Add("X-Slack-Retry-Reason", "Error: all is lost");
        });

        Assert.Contains("attempt 2: no reason given", door.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("all is lost", door.Log.Text, StringComparison.Ordinal);
    }
}
