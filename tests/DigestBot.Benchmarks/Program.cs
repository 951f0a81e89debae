using DigestBot.Benchmarks.Accuracy;
using DigestBot.Benchmarks.GistTraining;

return args switch
{
    ["accuracy", var folder, .. var only] => AccuracyProgram.Run(folder, only),
    ["train-gist", var folder] => TrainGistProgram.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/DigestBot.Benchmarks -- PROGRAM
          accuracy BENCH_FOLDER [NAME…]   every accuracy bench, or those whose name begins with NAME
          train-gist BENCH_FOLDER         the weights the gist's choice is made with
        """);
    return 1;
}
