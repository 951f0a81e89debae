using System.Net;
using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Rest;

/// <summary>What may have been done is never done twice; what surely was not is tried again.</summary>
public sealed class AnswerTests
{
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Fact]
    public void Post_that_met_an_error_of_discords_own_is_not_sent_again()
    {
        var world = Scripted(_ => new(HttpStatusCode.InternalServerError));

        Assert.IsType<RestAnswer<Message>.Unanswered>(world.Run(() => Post(world)));
        Assert.Single(world.Discord.Calls);
    }

    [Fact]
    public void Reading_that_met_an_error_of_discords_own_is_tried_again()
    {
        var world = Scripted(call => call.Number < 3 ? new(HttpStatusCode.BadGateway) : SimulatedDiscord.Json(HttpStatusCode.OK, """{"id":"1","type":0}"""));

        Assert.IsType<RestAnswer<Channel>.Ok>(world.Run(() => world.Api.GetChannelAsync("1", CancellationToken.None)));
        Assert.Equal(3, world.Discord.Calls.Count);
    }

    [Fact]
    public void Withheld_answer_of_a_post_leaves_it_open_whether_it_was_done()
    {
        var world = Scripted(_ => throw new TaskCanceledException("the deadline"));

        var answer = Assert.IsType<RestAnswer<Message>.Unanswered>(world.Run(() => Post(world)));

        Assert.Contains("did not answer", answer.Reason, StringComparison.Ordinal);
        Assert.Single(world.Discord.Calls);
    }

    [Fact]
    public void Post_that_never_left_is_tried_again()
    {
        var world = Scripted(call => call.Number < 3 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : null);

        Assert.IsType<RestAnswer<Message>.Ok>(world.Run(() => Post(world)));
    }

    [Fact]
    public void Unreachable_discord_is_given_up_on_after_four_tries()
    {
        var world = Scripted(_ => throw new HttpRequestException(HttpRequestError.NameResolutionError));

        var answer = Assert.IsType<RestAnswer<Message>.Unreachable>(world.Run(() => Post(world)));

        Assert.Equal("Discord could not be reached: its name could not be resolved.", answer.Reason);
        Assert.Equal(4, world.Discord.Calls.Count);
    }

    [Fact]
    public void Connection_that_broke_under_way_leaves_a_post_open()
    {
        var world = Scripted(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));

        Assert.IsType<RestAnswer<Message>.Unanswered>(world.Run(() => Post(world)));
        Assert.Single(world.Discord.Calls);
    }

    [Fact]
    public void Refusal_carries_discords_number_and_words()
    {
        var world = Scripted(_ => SimulatedDiscord.Json(HttpStatusCode.Forbidden, """{"message":"Missing Access","code":50001}"""));

        Assert.Equal(new RestAnswer<Message>.Refused(HttpStatusCode.Forbidden, 50001, "Missing Access"), world.Run(() => Post(world)));
    }

    [Fact]
    public void Answer_that_cannot_be_read_leaves_a_post_open()
    {
        var world = Scripted(_ => SimulatedDiscord.Json(HttpStatusCode.OK, "<html>"));

        Assert.IsType<RestAnswer<Message>.Unanswered>(world.Run(() => Post(world)));
    }

    [Fact]
    public void Unknown_fields_are_skipped_and_an_empty_answer_is_one()
    {
        var world = Scripted(call => call.IsInteraction
            ? new(HttpStatusCode.NoContent)
            : SimulatedDiscord.Json(HttpStatusCode.OK, """{"id":"9","type":15,"new":{"a":[1]},"available_tags":[{"id":"3","name":"news","moderated":true,"emoji":null}]}"""));

        var channel = Assert.IsType<RestAnswer<Channel>.Ok>(world.Run(() => world.Api.GetChannelAsync("9", CancellationToken.None))).Value;

        Assert.Equal((15, "news"), (channel.Type, channel.AvailableTags![0].Name));
        Assert.IsType<RestAnswer<NoContent>.Ok>(world.Run(() => world.Api.RespondAsync("1", "secret", Body, CancellationToken.None)));
    }

    private static RestWorld Scripted(Func<SimulatedCall, HttpResponseMessage?> script) => new((time, random) => new(time, random) { Script = script });

    private static Task<RestAnswer<Message>> Post(RestWorld world) => world.Api.CreateMessageAsync("1", Body, CancellationToken.None);
}
