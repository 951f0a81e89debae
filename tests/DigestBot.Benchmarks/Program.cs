using System.Globalization;
using DigestBot.Benchmarks.Accuracy;
using DigestBot.Benchmarks.Analysis;
using DigestBot.Benchmarks.Answering;
using DigestBot.Benchmarks.Discord;
using DigestBot.Benchmarks.Feeds;
using DigestBot.Benchmarks.GistTraining;
using DigestBot.Benchmarks.LineTraining;
using DigestBot.Benchmarks.Load;
using DigestBot.Benchmarks.Nodes;
using DigestBot.Benchmarks.Reading;
using DigestBot.Benchmarks.Searching;
using DigestBot.Benchmarks.Slack;
using DigestBot.Benchmarks.Stories;

return args switch
{
    ["accuracy", var folder, .. var only] => AccuracyProgram.Run(folder, only),
    ["train-gist", var folder] => TrainGistProgram.Run(folder),
    ["analysis", var folder] => AnalysisProgram.Run(folder),
    ["train-lines", var folder] => TrainLinesProgram.Run(folder, folds: false),
    ["train-lines", var folder, "folds"] => TrainLinesProgram.Run(folder, folds: true),
    ["answering"] => await AnsweringProgram.RunAsync(),
    ["discord-interactions"] => await InteractionsProgram.RunAsync(),
    ["feeds"] => await FeedsProgram.RunAsync(6000),
    ["feeds", var count] => await FeedsProgram.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)),
    ["feed-server"] => await FeedServer.RunAsync(),
    ["discord-posts"] => await PostsProgram.RunAsync(),
    ["discord-shards"] => await ShardsProgram.RunAsync(),
    ["discord-server", var shards, var guilds] => await ShardsServer.RunAsync(int.Parse(shards, CultureInfo.InvariantCulture), int.Parse(guilds, CultureInfo.InvariantCulture)),
    ["nodes"] => await NodesProgram.RunAsync(10_000),
    ["nodes", var count] => await NodesProgram.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)),
    ["load", .. var options] => await LoadProgram.RunAsync(options),
    ["load-server", var channels] => await LoadServer.RunAsync(int.Parse(channels, CultureInfo.InvariantCulture)),
    ["reading", var folder] => ReadingProgram.Run(folder),
    ["slack-doors"] => await SlackDoorsProgram.RunAsync(),
    ["slack-posts"] => await SlackPostsProgram.RunAsync(),
    ["stories"] => StoriesProgram.Run(),
    ["stories", var folder] => SetsProgram.Run(folder),
    ["search", .. var options] => await SearchProgram.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/DigestBot.Benchmarks -- PROGRAM
          accuracy BENCH_FOLDER [NAME…]   every accuracy bench, or those whose name begins with NAME
          analysis BENCH_FOLDER           articles of plain text that one processor analyses in a second
          answering                       how long a reader waits for a digest of the samples
          discord-interactions            how soon 200 people at once are acknowledged, by either door
          train-gist BENCH_FOLDER         the weights the gist's choice is made with
          train-lines BENCH_FOLDER [folds] the trees that tell the lines of an article in a dump, or how well they do
          feeds [COUNT]                   time and memory of polling 6,000 feeds of 30 items, or COUNT
          discord-posts                   the share of Discord's rate limits that posting uses, beside @discordjs/rest
          discord-shards                  memory of 40 connections to Discord's gateway with 2,500 guilds each
          nodes [COUNT]                   10,000 deliveries by three nodes that are killed and started, and a fifth of them by two that lose the database
          load [--articles N] [--subscriptions N] [--database FILE] [--compose-only]   10,000 briefings due at once over 1,000,000 articles
          reading FOLDER                  pages read a second beside SmartReader and a bare parse, over a folder of pages
          slack-doors                     how soon 200 people at once are acknowledged in Slack, by either door
          slack-posts                     the share of Slack's rate limits that posting uses, and whom a 429 delays
          stories                         time of grouping 100,000 articles and of adding one
          stories BENCH_FOLDER            how well small sets are told apart, by the likeness asked
          search [--articles N] [--database FILE]   the shipped topics' queries over N stored articles, 1,000,000 unless told
        """);
    return 1;
}
