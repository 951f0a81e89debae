using System.CommandLine;
using DigestBot.Fuzz.Running;

return await new RootCommand("Reads broken pages and dumps, and counts what crashes and what takes too long.")
{
    FuzzVerb.Create("reading", "Reads each input as far as clean text and what the page says about it.", Reading.Extract),
    FuzzVerb.Create("analysis", "Reads each input and finds sentences, quotes, times and the gist in it.", Reading.Analyze),
}.Parse(args).InvokeAsync();
