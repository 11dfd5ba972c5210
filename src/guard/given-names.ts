/**
 * Given names that are common among pupils. A capital word behind one of them is taken for a family name.
 * Names that are also words of a mail are left out (Will, Grace, Mark, Hunter); those need a label or a comma.
 */
export const givenNames = new Set(
  (
    'aaliyah aaron abby abigail adam addison adrian aiden alana alejandro alex alexa alexander alexandra alexandria alexis alicia ' +
    'allison alyssa amanda amber amelia amy ana andrea andrew angel angela angelina anna annabelle anthony ariana ariel arianna ' +
    'ashley ashlyn ashton audrey austin ava avery bailey benjamin bethany blake bradley braden brady brandon brayden breanna brenda ' +
    'brendan brent brett brian brianna brittany brooke brooklyn bryan bryce bryson caden caitlin caleb cameron camila camryn carlos ' +
    'carly carmen caroline carson carter cassandra cassidy catherine cayden charles charlotte chelsea cheyenne chloe christian ' +
    'christina christopher claire clayton cody colby cole colin collin colton connor cooper corey courtney crystal daisy dakota ' +
    'dalton damian daniel danielle david dawson derek desiree destiny devin diana diego dominic donovan dustin dylan easton edward ' +
    'eduardo elena eli elias elijah elizabeth ella emily emma eric erica erik erin ethan eva evan evelyn fernando francisco gabriel ' +
    'gabriela gabriella gabrielle gage garrett gavin genesis george gianna giovanni grayson gregory hailey haley hannah harley ' +
    'harper hayden haylee heather hector henry holden ian isaac isabel isabella isabelle isaiah ivan jace jack jackson jacob ' +
    'jacqueline jada jaden jake jalen james jamie jane jared jasmin jasmine jason javier jaxon jayden jayla jaylen jaylin jeffrey ' +
    'jenna jennifer jeremiah jeremy jesse jessica jesus jillian joanna jocelyn joel john johnathan jonah jonathan jordan jordyn ' +
    'jorge jose joseph joshua josiah juan julia julian juliana julie justin kaden kaitlin kaitlyn karina karla katelyn katherine ' +
    'kathryn katie kayden kayla kaylee keegan keira kelly kelsey kendall kenneth kennedy kevin kimberly kirsten kobe kristen kyla ' +
    'kyle kylee kylie landon laney laura lauren layla leah leonardo leslie levi liam lillian lily lindsay lindsey logan lorenzo ' +
    'lucas lucia lucy luis luke lydia mackenzie macy madeline madelyn madison makayla malachi manuel marcus margaret maria mariah ' +
    'marissa martin mason mateo matthew maxwell maya mckenna mckenzie megan melanie melissa mia michael michelle miguel mikayla ' +
    'miles miranda molly morgan mya naomi natalia natalie nathan nathaniel nevaeh nicholas nicole noah nolan oliver olivia omar ' +
    'oscar owen paige parker patrick paul payton peter peyton preston quinn rachel raymond rebecca reagan rebekah ricardo richard ' +
    'riley robert rodrigo roman rosa ruby ryan ryder ryleigh sabrina sadie samantha samuel sara sarah savannah sean sebastian ' +
    'selena sergio seth shane shannon shawn shelby sierra skylar sofia sophia sophie spencer stella stephanie stephen steven sydney ' +
    'tanner tara tatiana taylor thomas tiffany timothy tommy travis trent trenton trevor trey tristan tucker tyler tyrell valeria ' +
    'vanessa veronica victor victoria vincent violet vivian wesley weston whitney william wyatt xavier ximena zachary zane zoe zoey'
  ).split(' '),
);
