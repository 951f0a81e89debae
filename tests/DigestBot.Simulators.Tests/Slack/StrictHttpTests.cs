using System.Net;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Journals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DigestBot.Simulators.Tests.Slack;

public sealed class StrictHttpTests
{
    [Fact]
    public async Task Event_that_is_not_taken_comes_again_with_its_number_and_reason_and_a_command_does_not()
    {
        List<(string Number, string Reason)> seen = [];
        await using var bot = await ListenAsync(context =>
        {
            seen.Add((context.Request.Headers["X-Slack-Retry-Num"].ToString(), context.Request.Headers["X-Slack-Retry-Reason"].ToString()));
            context.Response.StatusCode = seen.Count is 1 or 3 ? 500 : 200;
        });
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        slack.Doors.UseHttp(new Uri(bot.Urls.First()));

        await slack.Users.Mention("x").Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var slash = slack.Users.Slash("y");
        await slack.Journal.WaitAsync(journal => journal.Violations.Count == 2, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal([("", ""), ("1", "http_error"), ("", "")], seen);
        Assert.Equal(("dispatch_failed", 1), (slash.Failed, slash.Deliveries));
    }

    [Fact]
    public async Task Address_that_does_not_look_at_signatures_is_not_taken()
    {
        await using var bot = await ListenAsync(context => context.Response.StatusCode = 200);
        await using var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);

        var check = await slack.Doors.UseHttpAsync(new Uri(bot.Urls.First()), TestContext.Current.CancellationToken);

        Assert.False(check.IsAccepted);
        Assert.Equal(ViolationRule.Signature, Assert.Single(slack.Journal.Violations).Rule);
    }

    private static async Task<WebApplication> ListenAsync(Action<HttpContext> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context =>
        {
            answer(context);
            return Task.CompletedTask;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
