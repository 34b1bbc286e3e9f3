/** 5. Two men close to: one smiles and lays a hand on the other's shoulder. */
export function Shoulder() {
  return (
    <>
      <path className="p-sand" d="M0 0H1200V800H0Z" />
      <path className="p-cream" d="M0 0H1200V520Q600 640 0 520Z" />
      <circle className="p-glow" cx="600" cy="360" r="316" />
      {/* two flags hang at the back */}
      <path className="p-red" d="M40 0H262C250 200 284 420 262 640H24C58 420 28 200 40 0Z" />
      <path
        className="p-ink"
        d="M84 0H106C96 200 124 420 100 640H70C100 420 74 200 84 0ZM150 0H176C168 220 190 420 172 640H140C160 420 140 200 150 0ZM220 0H236C230 220 250 420 238 640H216C230 420 214 200 220 0Z"
        opacity=".2"
      />
      <path
        className="p-mist"
        d="M938 0H1160C1172 200 1142 420 1176 640H938C916 420 950 200 938 0Z"
      />
      <path
        className="p-slate"
        d="M972 0H992C984 220 1006 420 994 640H970C984 420 962 200 972 0ZM1032 0H1058C1050 220 1072 420 1060 640H1026C1044 420 1022 200 1032 0ZM1104 0H1122C1116 220 1142 420 1128 640H1100C1118 420 1096 200 1104 0Z"
        opacity=".45"
      />
      <path className="p-sand" d="M0 560Q600 660 1200 560V800H0Z" />
      <path className="p-mist" d="M0 560Q600 660 1200 560V800H0Z" opacity=".55" />

      {/* the man on the right, facing left */}
      <path
        className="p-deep"
        d="M700 800C700 690 716 600 780 566C806 552 830 546 846 528L930 520C1030 546 1100 590 1126 690L1140 800Z"
      />
      <path
        className="p-deep"
        d={
          'M842 560L838 478C812 482 786 480 776 468C768 458 772 446 770 436C764 430 760 426 766 418C760 414 758 408 764 402L768 388' +
          'C756 386 746 382 750 372L774 326C772 300 776 280 788 262C812 224 860 206 908 218C962 230 992 276 988 334C986 376 968 408 946 430' +
          'C936 446 934 468 938 524L946 560Z'
        }
      />
      <path
        className="p-ink"
        d="M778 290C772 236 800 196 846 184C910 168 976 200 996 262C1006 300 1000 350 978 392C960 384 944 372 938 350C936 330 930 312 918 308C880 306 850 290 828 262C816 276 796 286 778 290Z"
      />
      <path className="p-slate" d="M904 330c22-10 36 8 30 32c-4 18-18 30-30 24z" />
      <path className="p-slate p-line" strokeWidth="5" d="M780 440C794 444 808 440 816 428" />
      <path
        className="p-ink"
        d="M836 524C860 566 900 572 940 520L956 540C930 606 860 610 822 556Z"
      />
      <path
        className="p-slate p-line"
        strokeWidth="4"
        d="M838 590C826 650 824 720 830 800"
        opacity=".8"
      />

      {/* the man on the left, facing right; his arm reaches across */}
      <path
        className="p-ink"
        d="M40 800C52 690 96 610 190 574C236 558 262 548 284 520L372 526C392 552 430 566 462 592C486 612 506 640 520 680L540 800Z"
      />
      <path
        className="p-ink"
        d={
          'M268 560C272 500 268 458 252 430C228 400 214 362 218 322C222 262 262 218 322 214C374 212 412 240 422 286C424 302 424 316 428 330' +
          'L452 376C456 386 448 390 436 392L438 404C444 410 444 416 436 420C442 428 440 434 434 440C434 450 438 462 428 472C416 482 392 482 368 478L366 566Z'
        }
      />
      <path
        className="p-deep"
        d="M212 330C202 268 240 206 306 198C364 192 408 216 424 262C404 270 372 266 346 252C352 282 338 300 318 306C304 316 302 334 296 352C284 350 268 356 262 372C252 388 240 396 232 392C222 376 214 354 212 330Z"
      />
      <path className="p-slate" d="M296 342c-22-10-38 6-32 30c4 20 18 32 32 24z" />
      <path
        className="p-glow p-line"
        strokeWidth="5"
        d="M430 424C414 430 400 424 390 408"
        opacity=".9"
      />
      <path
        className="p-glow p-line"
        strokeWidth="4"
        d="M404 330C394 324 384 326 378 332"
        opacity=".7"
      />
      <path
        className="p-glow"
        d="M284 522C300 560 330 574 366 546L372 526L398 552L372 640L330 582L296 604L262 548Z"
      />
      <path className="p-red" d="M352 592L376 588L386 618L404 800H340L356 618Z" />
      <path className="p-deep" d="M262 544L296 606L372 800H316L238 610L252 596L226 586Z" />
      {/* the sleeve, the cuff, the hand */}
      <path
        className="p-ink"
        d="M330 800C360 700 470 640 560 602L726 548L748 604C640 652 560 720 520 800Z"
      />
      <path
        className="p-slate p-line"
        strokeWidth="4"
        d="M404 742C450 680 520 640 600 606L722 562"
        opacity=".7"
      />
      <path className="p-glow" d="M718 546L748 536L768 592L742 604Z" />
      <path
        className="p-slate"
        d="M744 540C772 522 806 524 838 534C866 542 880 556 874 566C868 574 850 570 832 566C852 574 862 584 856 592C850 600 832 594 816 586C830 596 834 606 826 612C818 616 800 606 784 600L764 590Z"
      />
      <path
        className="p-ink p-line"
        strokeWidth="3"
        d="M832 566C820 562 808 560 796 560M816 586C806 580 798 578 788 578"
        opacity=".7"
      />
    </>
  );
}
