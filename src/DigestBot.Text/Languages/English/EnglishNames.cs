using static DigestBot.Text.Languages.QuoteWordClass;

namespace DigestBot.Text.Languages.English;

/// <summary>Common given names by gender, particles and suffixes: vocabulary, not persons.</summary>
internal static class EnglishNames
{
    public static (QuoteWordClass Class, string Words)[] Lists { get; } =
    [
        (NameParticle, "van von der den de del della di da la le du dos das bin ibn al el abu ter ten zu y"),
        (NameSuffix, "jr jr. sr sr. ii iii iv"),
        (GivenName | Male, """
            aaron abdul abraham adam adrian ahmed al alan albert alec alejandro alex alexander alfred ali allan allen alvin anders andre andreas andrew andy angelo
            angus anthony antonio arnold arthur austin barry bart ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan
            brent bret brett brian bruce bryan byron calvin cameron carl carlos cecil cesar chad charles charlie chester chris christian christoph christopher
            chuck clarence clark claude clay clayton clifford clint clinton clyde cole colin corey cory craig curtis cyrus dale damian dan daniel danny darrell
            darren dave david dean dennis derek desmond diego dick dmitri dmitry dominic don donald doug douglas drew duncan dustin dwayne dwight earl ed eddie
            edgar edmund eduardo edward edwin eli elias elijah elliot elliott emanuel emil emmanuel enrique eric erik ernest ernie ethan eugene evan felipe felix
            fernando floyd francis francisco frank franklin fred freddie frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni
            glen glenn gordon graham grant greg gregg gregory gus guy hakim hans harold harrison harry harvey hassan hector henry herbert herman homer horace howard
            hugh hugo ian ibrahim igor ira isaac ismail ivan jack jacob jake jamal james jamie jan jared jason javier jay jeb jeff jefferson jeffrey jeremy jerome jerry jesse
            jim jimmy joaquin joe joel joey johan johann john johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua juan judd julian julio justin
            karl keith ken kenneth kenny kevin khalid kirk klaus kurt kyle lance larry lars lawrence lee len leo leon leonard leroy leslie lester lewis liam lindsey lloyd
            logan lou louis luca lucas luis luke luther lyle lyndon mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin marvin mateo
            matt matteo matthew matthias maurice max maxwell mel melvin michael miguel mike milo milton mitch mitchell mitt mohamed mohammad mohammed morgan
            morris moses muhammad murray nate nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oliver omar 
            oscar otto owen pablo pat patrick paul pedro percy perry pete peter phil philip phillip pierre preston quentin rafael ralph ramon rand randall
            randy ray raymond reggie reginald rex ricardo richard rick ricky rob robert roberto robbie robby rod roderick rodney roger roland ron ronald ronnie rory
            ross roy ruben rudolph rudy rupert russ russell ryan salvador sam samir samuel saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon
            sid sidney simon spencer stan stanley stefan stephen sterling steve steven stewart stuart sylvester tariq ted terrence terry thad theo theodore thomas
            tim timothy toby todd tom tomas tommy tony travis trent trevor trey tucker tyler vernon victor vince vincent vladimir wade wallace walt walter ward warren wayne
            wendell wesley wilbur will willard william willie wolfgang woody xavier yusuf zach zachary hiroshi takashi kenji satoshi taro 
            troy heath cliff curt elmer emmett errol ezra fabian ferdinand gale garth gerry gil giles grady hal hank harlan hayden herb hubert irving irwin isaiah jamar
            jarrod jasper jed jeremiah jermaine josiah kareem kelvin kendrick kent kirby lamar lanny leland lionel lorenzo lowell mack marlon marty mason mauricio mickey monte myron nasser
            nestor orlando otis pascal quincy ramiro raul reid rhett rocco rodrigo roman ronny rusty salman santiago saeed scotty shelton silas skip sonny sunil tad tate terrance
            tobias ty tyrone vance vaughn vijay vikram virgil vivek wally warner wes wilson winston yasir doug donnell lindsay sander edwin juan joon min-ho ahmet mehmet
            ole lars per nils sven bjorn olav leif knut arne henrik mikkel soren rasmus jens kasper pavel petr jiri marek tomasz piotr andrzej jakub istvan laszlo zoltan ionut bogdan viktor oleg yuri alexei andrei anatoly nikita ahmad bilal faisal tarek karim youssef rashid amir reza hossein arjun rohan sanjay anil sunil suresh kofi kwame emeka chidi thabo sipho tendai kenzo haruto ren akira jun-ho do-yun wei jian
            moshe benjamin abdel emmanuel narendra rahul imran ashraf hamid
            """),
        (GivenName | Female, """
            abby abigail ada adele adriana agnes aileen aisha alexandra alexis alice alicia alison allison alma alyssa amanda amber amelia amina amy ana andrea angela angelina
            angie anita ann anna anne annette annie antonia april ariana ashley astrid audrey barbara beatrice beatrix becky belinda bernadette bertha beth bethany
            betsy betty beverly bianca bonnie brenda bridget brittany brooke caitlin camille candace candice carla carly carmen carol carole caroline carolyn carrie cassandra
            catalina catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie
            constance courtney cristina crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra delphine denise diana diane dianne dina dolores donna
            dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eva evelyn
            fatima faye felicia fiona flora florence frances francesca gabriela gabrielle gail genevieve georgia geraldine gertrude gina ginger gladys glenda
            gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary holly hope ida ingrid irene iris irma isabel
            isabella ivana jackie jacqueline jan jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce
            juanita judith judy julia juliana julie juliet june justine kaitlyn kamala karen kate katherine kathleen kathryn kathy katie katrina kay kayla keiko kelly
            kendra kerry kim kimberly kirsten kristen kristin kristina lana laura lauren leah lena leslie lila lillian lily linda lisa liz liza lois loretta
            lori lorena lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline maggie mallory mandy marcia margaret margarita maria mariah marian marianne marie
            marilyn marina marissa marjorie marlene marsha martha martina mary maureen maxine may megan melanie melinda melissa mercedes meredith mia michele
            michelle mildred minnie miranda miriam misty mitzi molly monica muriel myra myrtle nadia nancy naomi natalie natasha nell nicole nikki nina noor nora norma olga olivia
            opal pam pamela patricia patsy patty paula pauline pearl peggy penelope penny petra phyllis polly priscilla priya rachel ramona rebecca regina renee rhonda rita
            roberta robin rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah savannah shannon sharon sheila shelley sherry shirley sienna silvia simone sofia
            sonia sonja sophia sophie stacey stacy stella stephanie sue sunniva susan susanna suzanne sybil sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina tracey
            tracy trudy ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yoko yvette yvonne zoe
            """),
    ];
}
