using DigestBot.Commands.Checkups;
using DigestBot.Deliveries;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Tests.Trouble;

public sealed class PlatformTroubleTests
{
    private static readonly Instant Down = NewsDay.Start + Duration.FromHours(2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Six_hours_without_the_platform_delay_briefings_and_cost_none(bool isSurelyNotTaken)
    {
        await using var day = new SimulatedDay();
        await day.BeginAsync();
        await day.RunUntilAsync(Down);
        var send = day.World.Platform.OnSend;
        day.World.Platform.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(
            isSurelyNotTaken ? new DeliveryResult.Retry(null, "Discord does not answer.") : new DeliveryResult.Uncertain("Discord does not answer."));
        day.World.Platform.ReadBack = new ReadBackResult.Unreadable("Discord does not answer.");

        await day.RunUntilAsync(Down + Duration.FromHours(6));

        Assert.Empty(day.Channels);
        Assert.Equal(
            "Error: Discord has taken no message for 5 minutes: Discord does not answer. Briefings wait for up to a day and are sent by themselves",
            Assert.Single(day.Lines).TrimEnd());
        Assert.Equal(
            "Discord has taken no message since 06:30 UTC: Discord does not answer.",
            Assert.Single(Health(day), finding => !finding.IsFine).What);

        day.World.Platform.OnSend = send;
        day.World.Platform.ReadBack = null;
        await day.RunUntilAsync(Down + Duration.FromHours(7));

        // what came due from 06:00 to 13:00, in order
        var expected = NewsDay.Channels().SelectMany(
            channel => channel.Schedule.RunsAfter(Down).TakeWhile(run => run.At <= Down + Duration.FromHours(7)).Select(_ => channel.Channel.Channel)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, day.Channels.Select(message => message.Channel));
        Assert.Equal(day.Channels.Count, day.Channels.DistinctBy(message => (message.Channel, message.Text)).Count());
        Assert.StartsWith("Warning: Discord takes messages again, after ", Assert.Single(day.Lines.Skip(1)), StringComparison.Ordinal);
        Assert.All(Health(day), finding => Assert.True(finding.IsFine));
    }

    private static IReadOnlyList<Finding> Health(SimulatedDay day) => day.Life.Services.GetRequiredService<HealthCheckup>().Look(Platform.Discord);
}
